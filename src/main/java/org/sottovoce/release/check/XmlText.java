package org.sottovoce.release.check;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sottovoce.release.check.Passage.Kind;

/**
 * Takes an XML part apart: its text joined over runs, its attributes, its comments, and every name
 * that no known vocabulary explains.
 */
final class XmlText {

  private final Unpacker unpacker;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder beside = new StringBuilder();
  private final StringBuilder structure = new StringBuilder();
  private boolean story;

  XmlText(Unpacker unpacker) {
    this.unpacker = unpacker;
  }

  void open(String part, byte[] bytes, Kind kind) throws IOException {
    try {
      // Decoded here: of bytes that are no text, the parser itself tells the console.
      StringReader decoded = new StringReader(Encodings.markup(bytes));
      XMLStreamReader reader = factory().createXMLStreamReader(decoded);
      while (reader.hasNext()) {
        take(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      throw new IOException("damaged markup");
    }
    unpacker.addText(part, story ? kind : Kind.BESIDE, text.toString());
    unpacker.addText(part, Kind.BESIDE, beside.toString());
    unpacker.addText(part, Kind.STRUCTURE, structure.toString());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void take(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT ->
          text.append(Vocabulary.afterEnd(reader.getNamespaceURI(), reader.getLocalName()));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          text.append(Vocabulary.isLanguage(reader.getText()) ? "\n" : reader.getText());
      case XMLStreamConstants.COMMENT -> line(beside, reader.getText());
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        line(structure, reader.getPITarget());
        line(beside, reader.getPIData() == null ? "" : reader.getPIData());
      }
      case XMLStreamConstants.ENTITY_REFERENCE -> line(structure, reader.getLocalName());
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) {
    String space = reader.getNamespaceURI();
    story |= Vocabulary.isStory(space);
    if (!Vocabulary.knows(space)) {
      line(structure, reader.getLocalName());
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String uri = reader.getNamespaceURI(i);
      if (!Vocabulary.knows(uri)) {
        line(structure, uri == null ? "" : uri);
      }
    }
    text.append(Vocabulary.atStart(space, reader.getLocalName()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader, i);
    }
  }

  private void attribute(XMLStreamReader reader, int i) {
    String element = reader.getLocalName();
    String name = reader.getAttributeLocalName(i);
    String value = reader.getAttributeValue(i);
    String space = reader.getAttributeNamespace(i);
    boolean known = Vocabulary.knows(reader.getNamespaceURI());
    if (!known || !(space == null || space.isEmpty() || Vocabulary.knows(space))) {
      line(structure, name);
      line(beside, value);
    } else if (Vocabulary.isText(element, name, value)) {
      line(beside, value);
    } else if (!WellKnown.explains(element, name, value)) {
      line(structure, value);
    }
  }

  private static void line(StringBuilder to, String value) {
    to.append(value).append('\n');
  }
}
