package org.sottovoce.document.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.Span;

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
        "a,b,\n1,2,\n3,4,\n5,6,",
        "Speaker,Text\nMary,Hello\nOwen,Well,yes\n",
        "Speaker,Text,Note\nMary,Hello,\nOwen,Yes\nMary,So\nOwen,No,,\n",
        "1,Mary,Hello\n2,Owen,Yes, I did\n3,Mary,No"
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
        "Well,yes\nthe end of it\nand so on\nhe went,so\n",
        "Mary,Hello\nOwen,Yes, I did\nMary,No\nOwen,So",
        "Dear Anna,\nI came,as you know,\non Monday.\n",
        "Name, Age, Town\nMary, 12, Tollby\n",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Time,Speaker,Text | 00:01,Mary, | 00:05,Owen, | 00:09,Mary, | 00:01",
        "start,end,speaker,text | 0.5,1.2,Mary, | 1.2,4.0,Owen, | 4.0,5.5,Mary, | 0.5",
        "Speaker Name,Start Time,End Time,Text | Mary,00:00:01:12,00:00:04:00, | Owen,00:00:05:00,"
            + "00:00:08:00, | Mary,00:00:09:00,00:00:11:00, | 00:00:01:12",
        "Number,Speaker,Start time,End time,Duration,Text | 1,Mary,00:01,00:04,3, | 2,Owen,00:05,00:08,3,"
            + " | 3,Mary,00:09,00:11,2, | 00:01",
        "Timecode;Duration;Speaker;Transcript | 00:00:01;3.2;Mary; | 00:00:05;3;Owen; | 00:00:09;2;Mary; |"
            + " 00:00:01",
        "-- | 0.50,1.20,SPEAKER_00, | 1.20,4.00,SPEAKER_01, | 4.00,5.50,SPEAKER_00, | --",
        "-- | 1,00:00:01,00:00:04,Mary, | 2,00:00:05,00:00:08,Owen, | 3,00:00:09,00:00:11,Mary, | 00:00:01",
        "-- | 00:01,Mary, | 00:05,Owen, | 00:09,Mary, | 00:01"
      })
  void columnsBeforeTheSpeechMakeTurns(
      String titles, String first, String second, String third, String time) throws Exception {
    String separator = first.contains(";") ? ";" : ",";
    String rows =
        (titles.equals("--") ? "" : titles + "\n")
            + (first + "Hello there.\n")
            + (second + "\"Yes,\nI am.\"\n")
            + (third + "Good.\n");
    SegmentedDocument document = new Segmenter().segment(read(rows));
    List<Segment> turns = document.segments().stream().filter(Segment::isTurn).toList();
    assertEquals(3, turns.size(), document.text());
    assertEquals(turns.size() + (titles.equals("--") ? 0 : 1), document.segments().size());
    String mary = first.contains("Mary") ? "Mary" : "SPEAKER_00";
    assertEquals(mary, turns.get(0).label().orElseThrow().in(document.text()));
    assertEquals(mary, turns.get(2).label().orElseThrow().in(document.text()));
    assertEquals("Yes,\nI am.", turns.get(1).content().in(document.text()), separator);
    assertEquals(time, turns.get(0).timestamp().map(span -> span.in(document.text())).orElse("--"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Town,Age,Trade,Note\nTollby,34,smith,left early\nTollby,40,baker,came late\n",
        "id,town,start,text\n1,Tollby,00:01,so\n2,Larkholm,00:05,yes\n",
        "Speaker,Telephone,Age,Text\nMary,07700900123,30,so\nOwen,07700900124,31,no\nMary,07700900123,30,so\n"
      })
  void columnThatMayHoldAnythingIsNotPassedOver(String file) throws Exception {
    SegmentedDocument document = new Segmenter().segment(read(file));
    List<String> outside =
        document.segments().stream()
            .filter(Segment::isTurn)
            .map(turn -> new Span(turn.span().start(), turn.content().start()).in(document.text()))
            .filter(head -> head.contains("Tollby") || head.contains("07700"))
            .toList();
    assertEquals(List.of(), outside);
  }

  @Test
  void recordWithMoreCellsKeepsThemInItsTurn() throws Exception {
    SegmentedDocument document =
        new Segmenter().segment(read("Speaker,Text\nMary,Hello\nOwen,Well,yes\nMary,So\n"));
    assertEquals(
        List.of("Hello", "Well\nyes", "So"),
        document.segments().stream()
            .filter(Segment::isTurn)
            .map(turn -> turn.content().in(document.text()))
            .toList());
  }
}
