package org.sottovoce.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures with a marker in every place that is no pixel, for tests. */
public final class TestPictures {

  /** What must be found nowhere. */
  public static final String MARKER = "Quillfeather";

  public static final int WIDTH = 48;
  public static final int HEIGHT = 32;

  private TestPictures() {}

  /** The pixels of every picture here. */
  public static BufferedImage image() {
    return image(WIDTH, HEIGHT);
  }

  /** A colour for each place, none like another near it. */
  public static BufferedImage image(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, colour(i % width, i / width));
    }
    return image;
  }

  public static int colour(int x, int y) {
    return 0xFF000000 | (((x * 37 + y * 11) & 0xFF) << 16) | (((y * 53) & 0xFF) << 8) | (x & 0xFF);
  }

  /** A PNG with texts, an XMP packet, a date and a colour profile's name. */
  public static byte[] png() {
    byte[] plain = plainPng(WIDTH, HEIGHT);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(plain, 0, 33);
    png.writeBytes(chunk("tEXt", latin("Author\0" + MARKER)));
    png.writeBytes(chunk("zTXt", join(latin("Comment\0\0"), deflated(latin(MARKER)))));
    png.writeBytes(chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0<x>" + MARKER + "</x>")));
    png.writeBytes(chunk("eXIf", exif()));
    png.write(plain, 33, plain.length - 33);
    png.writeBytes(latin(MARKER));
    return png.toByteArray();
  }

  /** A PNG without anything else. */
  public static byte[] plainPng(int width, int height) {
    return written(image(width, height), "png");
  }

  /** A JPEG with EXIF, XMP and a comment. */
  public static byte[] jpeg() {
    byte[] plain = written(image(), "jpeg");
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    jpeg.write(plain, 0, 2);
    jpeg.writeBytes(segment(0xE1, join(latin("Exif\0\0"), exif())));
    jpeg.writeBytes(segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x>" + MARKER + "</x>")));
    jpeg.writeBytes(segment(0xED, latin("Photoshop 3.0\0" + MARKER)));
    jpeg.writeBytes(segment(0xFE, latin(MARKER)));
    jpeg.write(plain, 2, plain.length - 2);
    return jpeg.toByteArray();
  }

  /** A GIF with two frames, the second one black, and a comment. */
  public static byte[] animatedGif() {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      BufferedImage first = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
      first.createGraphics().drawImage(image(), 0, 0, null);
      writer.writeToSequence(new IIOImage(first, null, comment(writer, first)), null);
      BufferedImage second = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
      writer.writeToSequence(new IIOImage(second, null, comment(writer, second)), null);
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new AssertionError(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A PNG of a few bytes that claims to be vast. */
  public static byte[] bomb() {
    byte[] bomb = plainPng(8, 4);
    ByteBuffer.wrap(bomb).putInt(16, 90_000).putInt(20, 90_000);
    CRC32 checksum = new CRC32();
    checksum.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());
    return bomb;
  }

  public static byte[] svg() {
    return latin(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><title>"
            + MARKER
            + "</title></svg>");
  }

  /** The beginning of a placeable WMF. */
  public static byte[] wmf() {
    return join(new byte[] {(byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A}, latin(MARKER));
  }

  private static IIOMetadata comment(ImageWriter writer, BufferedImage image) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
    IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
    IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
    comment.setAttribute("value", MARKER);
    comments.appendChild(comment);
    root.appendChild(comments);
    metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
    return metadata;
  }

  private static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** One entry, the artist, in big-endian TIFF. */
  private static byte[] exif() {
    byte[] text = latin(MARKER + "\0");
    ByteBuffer tiff = ByteBuffer.allocate(26 + text.length);
    tiff.put(latin("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x13B).putShort((short) 2).putInt(text.length).putInt(26).putInt(0);
    return tiff.put(text).array();
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(content.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  private static byte[] chunk(String name, byte[] content) {
    byte[] named = join(latin(name), content);
    CRC32 checksum = new CRC32();
    checksum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(content.length)
        .put(named)
        .putInt((int) checksum.getValue())
        .array();
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] buffer = new byte[1000];
    int length = deflater.deflate(buffer);
    deflater.end();
    return ByteBuffer.allocate(length).put(buffer, 0, length).array();
  }

  private static byte[] join(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
