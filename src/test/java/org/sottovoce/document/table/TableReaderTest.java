package org.sottovoce.document.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;

class TableReaderTest {

  private final DocumentReaders readers =
      new DocumentReaders(Map.of(Format.CSV, new TableReader(), Format.TSV, new TableReader()));

  private Document read(String file) throws Exception {
    return readers.read(new SourceFile("no-name", file.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaker,Text\nMary,Hello",
        "Speaker,Text\r\nMary,\"Well, yes\"\r\n",
        "start,end,text\n0,1500,So it began.\n1500,2300,Yes.\n",
        "1,Mary,Hello\n2,Owen,Yes\n3,Mary,No",
        "Name;Said\nMary;Yes, he did\nOwen;No, never\nMary;Well, perhaps",
        "\"Name, first\",\"Age\"\n\"Mary\",\"12\"\n",
        "Name,Age,Town\nMary, 12, Tollby\n",
        "Name,Text\n\nMary,\"one\n\ntwo\"\n\n",
        "a,b,\n1,2,\n3,4,\n5,6,"
      })
  void alikeRecordsAreCsv(String file) throws Exception {
    assertEquals(Format.CSV, read(file).format());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start\tend\ttext\n0\t1500\tHello there, you\n1500\t1900\tYes",
        "Speaker\tText\nMary:\tHello\nOwen:\tYes",
        "00:01\tMary\tHello\n00:04\tOwen\tYes\n00:09\tMary\tNo"
      })
  void alikeRecordsWithTabsAreTsv(String file) throws Exception {
    assertEquals(Format.TSV, read(file).format());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Well, I think so.\nYes, he did.\nNo, never.\n",
        "Mary: Well, I think so.\nOwen: Yes, he did.\nMary: No, never.\n",
        "Mary: he went;so did I\nOwen: yes\nMary: no;never",
        "Mary:\tHello\nOwen:\tYes\nMary:\tNo",
        "\tHello\n\tYes\n\tNo",
        "[00:00:01,500] Mary: hello\n[00:00:04,200] Owen: yes\n[00:00:09,100] Mary: no\n",
        "1,500 people came\n2,300 dogs came\n4,100 cats came\n",
        "Yes,no.\nMaybe,so.\n",
        "Name, Age, Town\nMary, 12, Tollby\n",
        "Speaker,Text\nMary,Hello\nOwen,Well,yes\n",
        "Speaker,Text\nMary,\"Hello\nOwen,Yes\n",
        "Speaker,Text\nMary,\"Hello\" she said\nOwen,Yes\n",
        "Speaker,Text\n",
        "Mary, Owen and Tilda\nwent, as they did, to sea\n"
      })
  void textWithSeparatorsStaysPlainText(String file) throws Exception {
    assertEquals(Format.TXT, read(file).format());
  }

  @Test
  void eachCellIsAPartAtItsPlace() throws Exception {
    Document document = read("Who,What\r\nMary,\" \"\"Oh\"\",\r\nI said \"\r\nOwen,\r\n");
    assertEquals("Who\nWhat\nMary\n\"Oh\",\nI said\nOwen\n", document.text());
    assertEquals(
        List.of(new Cell(0, 0, 0, 2), new Cell(0, 0, 1, 2), new Cell(0, 1, 0, 2)),
        document.parts().stream().map(TextPart::cell).map(cell -> cell.get()).limit(3).toList());
    assertEquals(new Cell(0, 2, 0, 2), document.parts().get(4).cell().get());
  }

  @Test
  void namesAndTimesBeforeTheSpeechMakeTurns() throws Exception {
    SegmentedDocument document =
        new Segmenter()
            .segment(
                read(
                    """
                    Time,Speaker,Text
                    00:01,Mary,Hello there.
                    00:05,Owen,"Yes,
                    I am."
                    00:09,Mary,Good.
                    """));
    assertEquals(
        List.of("Mary", "Owen", "Mary"),
        document.segments().stream()
            .skip(1)
            .map(turn -> turn.label().orElseThrow().in(document.text()))
            .toList());
    assertEquals("Yes,\nI am.", document.segments().get(2).content().in(document.text()));
  }
}
