package org.sottovoce.release.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.sottovoce.release.check.Passage.Kind;
import org.xml.sax.SAXException;

/** Reads old formats that no release has, for checks of other files: text, properties, strings. */
final class OtherText {

  private OtherText() {}

  static void open(Unpacker unpacker, String part, byte[] bytes, Kind kind) throws IOException {
    BodyContentHandler text = new BodyContentHandler(-1);
    Metadata metadata = new Metadata();
    try (InputStream stream = new ByteArrayInputStream(bytes)) {
      new AutoDetectParser().parse(stream, text, metadata, new ParseContext());
    } catch (TikaException | SAXException e) {
      throw new IOException("a damaged document");
    }
    unpacker.addText(part, kind, text.toString());
    StringBuilder properties = new StringBuilder();
    for (String name : metadata.names()) {
      properties.append(String.join("\n", List.of(metadata.getValues(name)))).append('\n');
    }
    unpacker.addText(part, Kind.BESIDE, properties.toString());
    unpacker.add(Passage.of(part, Kind.STRUCTURE, Encodings.runs(bytes)));
  }
}
