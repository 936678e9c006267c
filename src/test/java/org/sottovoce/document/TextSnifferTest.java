package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSnifferTest {

  @ParameterizedTest
  @CsvSource({
    "'WEBVTT\n\n00:01.000 --> 00:02.000\nhi', VTT",
    "'WEBVTT - of Tollby', VTT",
    "'WEBVTTs are captions', TXT",
    "'1\n00:00:01,000 --> 00:00:02,000\nhi', SRT",
    "'\n\n00:00:01.5 --> 00:00:02.5\nhi', SRT",
    "'00:00:01.500 --> 00:00:02.500\nMary Ann\nhi', TXT",
    "'00:00:01.500 --> 00:00:02.500\nMary (Guest)\nhi\n\n00:00:03.500 --> 00:00:04.500\nLee\nso', TXT",
    "'00:00:01.5 --> 00:00:02.5\nA\nhi\n\n00:00:03.5 --> 00:00:04.5\nB\nso\n\n00:00:05.5 --> 00:00:06.5\nA\nno', TXT",
    "'00:00:01.5 --> 00:00:02.5\nA\nhi\n\n00:00:03.5 --> 00:00:04.5\nB\nso\n\n00:00:05.5 --> 00:00:06.5\nC\nno', SRT",
    "'00:00:01.500 --> 00:00:02.500\nMary\n\n00:00:03.500 --> 00:00:04.500\nMary\nso', SRT",
    "'00:00:01.500 --> 00:00:02.500\nSo Mary came\nto the harbour.', SRT",
    "'00:00:01,500 --> 00:00:02,500\nMary Ann\nhi', SRT",
    "'1\n00:00:01,500 --> 00:00:02,500\nMary Ann\nhi', SRT",
    "'1\nMary said 00:00:01 --> so', TXT",
    "'[00:01.000 --> 00:02.000] hi', TXT",
    "'---\ntitle: talk\n---\nhi', MD",
    "'# Talk\n\n**Mary:** hi', MD",
    "'**Mary:** hi\n\n**Owen:** so', MD",
    "'<p>Mary: hi</p>\n<p>Owen: so</p>\n', HTML",
    "'\n <DIV class=\"turn\"><span>Mary</span> hi</DIV>', HTML",
    "'<p align=center>Talk</p>\n\n# Talk\n\n**Mary:** hi</p>', MD",
    "'<p> Mary: hi', TXT",
    "'<pause> Mary: hi <i>so</i>', TXT",
    "'<v Mary>hi</v>', TXT",
    "'Mary: <p>hi</p>', TXT",
    "'# of ships: 9', TXT",
    "'Mary: it was 2 * 3 ** 4', TXT",
    "'--- pause ---\nMary: hi', TXT"
  })
  void contentTellsTheFormat(String text, Format format) {
    assertEquals(format, new TextSniffer().sniff(text, "no-name"));
  }

  @ParameterizedTest
  @CsvSource({
    "Mary said so, notes.md, MD",
    "'Mary, Owen, and I', NOTES.MD, MD",
    "Mary said so, notes.markdown, MD",
    "Mary said so, notes.md.txt, TXT",
    "Mary said so, md, TXT",
    "'WEBVTT\n\n00:01.000 --> 00:02.000\nhi', notes.md, VTT",
    "'{\"segments\": [{\"text\": \"hi\"}]}', notes.md, JSON"
  })
  void aPlainTextIsMarkdownByItsName(String text, String name, Format format) {
    assertEquals(format, new TextSniffer().sniff(text, name));
  }
}
