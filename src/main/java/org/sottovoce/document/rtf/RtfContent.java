package org.sottovoce.document.rtf;

import java.util.List;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.text.Span;

/**
 * An opened RTF file: its tokens, each with its role, and the blocks of text in a fixed order:
 * running text of body, headers, footers, footnotes and endnotes, then field codes, descriptions
 * and names. Immutable.
 */
public final class RtfContent {

  private final RtfTokens tokens;
  private final Roles roles;
  private final List<RtfBlock> blocks;
  private final List<RtfBlock> fonts;
  private final List<RtfBlock> styles;
  private final List<Span> standIns;
  private final List<Aside> asides;
  private final List<RtfPicture> pictures;

  RtfContent(
      RtfTokens tokens,
      Roles roles,
      List<RtfBlock> blocks,
      List<RtfBlock> fonts,
      List<RtfBlock> styles,
      List<Span> standIns,
      List<Aside> asides,
      List<RtfPicture> pictures) {
    this.tokens = tokens;
    this.roles = roles;
    this.blocks = List.copyOf(blocks);
    this.fonts = List.copyOf(fonts);
    this.styles = List.copyOf(styles);
    this.standIns = List.copyOf(standIns);
    this.asides = List.copyOf(asides);
    this.pictures = List.copyOf(pictures);
  }

  /**
   * Opens the bytes of an RTF file.
   *
   * @throws UnreadableDocument when it is damaged or nested too deep
   */
  public static RtfContent open(byte[] bytes) throws UnreadableDocument {
    return new Walk(RtfTokenizer.tokens(bytes)).walk();
  }

  public RtfTokens tokens() {
    return tokens;
  }

  public Role role(int token) {
    return roles.of(token);
  }

  public List<RtfBlock> blocks() {
    return blocks;
  }

  /** The names of fonts, which are no text to review. */
  public List<RtfBlock> fonts() {
    return fonts;
  }

  /** The names of styles, which are no text to review. */
  public List<RtfBlock> styles() {
    return styles;
  }

  /** The pieces of text tokens that stand in for a Unicode character and are never released. */
  public List<Span> standIns() {
    return standIns;
  }

  /** The pictures that are shown, in the order of the file. */
  public List<RtfPicture> pictures() {
    return pictures;
  }

  /** What they show. */
  public RtfPictures images() {
    return new RtfPictures(this);
  }

  /**
   * Groups with text that does not belong to the text around them, in order; one may hold another.
   */
  List<Aside> asides() {
    return asides;
  }

  @Override
  public String toString() {
    return "RtfContent[" + tokens + ", " + blocks.size() + " blocks]";
  }
}
