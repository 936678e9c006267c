package org.sottovoce.mention.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.Mention;
import org.sottovoce.segment.SegmentedDocument;

class GazetteerRecognizerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final GazetteerRecognizer RECOGNIZER = new GazetteerRecognizer(GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # people
          Then Siobhan Adeyemi came in.;                    Siobhan Adeyemi=PERSON
          I met Amir van Dijk at lunch.;                    Amir van Dijk=PERSON
          So Mary Ann O'Sullivan rang me.;                  Mary Ann O'Sullivan=PERSON
          I asked J. K. Osei about it.;                     J. K. Osei=PERSON
          We asked Mrs Whitaker and left.;                  Whitaker=PERSON
          It was Ffion who told me.;                        Ffion=PERSON
          Ffion told me.;                                   Ffion=PERSON
          I said to Mark, stop it.;                         Mark=PERSON
          It was Ffion's idea.;                             Ffion=PERSON
          I worked with Will Ogunleye there.;               Will Ogunleye=PERSON
          Now Xiaoming Zhang is here.;                      Xiaoming Zhang=PERSON
          It was her, Helen Smith-Jones.;                   Helen Smith-Jones=PERSON
          # places
          We lived in Bath for years.;                      Bath=PLACE
          She is from Leeds originally.;                    Leeds=PLACE
          We moved to Newcastle upon Tyne then.;            Newcastle upon Tyne=PLACE
          They came over from Spain.;                       Spain=PLACE
          He is in the US now.;                             US=PLACE
          We grew up in Govan really.;                      Govan=PLACE
          # organisations
          I was at Leeds City Council then.;                Leeds City Council=ORGANISATION
          She is at the University of Otago now.;           University of Otago=ORGANISATION
          He went to Larkfield Primary School.;             Larkfield Primary School=ORGANISATION
          The Fernhill NHS Foundation Trust paid.;          Fernhill NHS Foundation Trust=ORGANISATION
          We shop at Sainsbury's mostly.;                   Sainsbury's=ORGANISATION
          I used to work at Boots back then.;               Boots=ORGANISATION
          They took it to the Council twice.;               Council=ORGANISATION
          She wrote to the GZVL about it.;                  GZVL=ORGANISATION
          We were wed at St Bridget's in May.;              St Bridget's=ORGANISATION
          He drove for Barlow & Sons Ltd once.;             Barlow & Sons Ltd=ORGANISATION
          I was on remand in HMP Larkfield then.;           HMP Larkfield=ORGANISATION
          The Larkfield Constabulary came.;                 Larkfield Constabulary=ORGANISATION
          """)
  void namesAreFoundWhole(String text, String expected) {
    assertEquals(List.of(expected), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes, I will and I may.",
        "Will you come? I said.",
        "May I ask you something?",
        "I took a bath and did some reading.",
        "Reading is what I like.",
        "Bath time was hard.",
        "A rose by the door.",
        "Rose petals were on the floor.",
        "Mark my words, I said.",
        "I bought new boots there.",
        "Boots were muddy.",
        "The Zorblax was odd.",
        "My School was far away.",
        "The council said no.",
        "On Monday in March we went.",
        "I'm glad and I've said so.",
        "Mr President came.",
        "A nurse saw me.",
        "I have no hope.",
        "God only knows.",
        "My mother speaks Urdu at home.",
        "My neighbours are Nigerian, I think.",
        "I work as a midwife at nights.",
        "I was diagnosed with epilepsy young.",
        "They are Methodist, mostly.",
        "I did my Bachelor of Science late.",
        "The Court and the Commission sat.",
        "I have ADHD and the GCSE was hard.",
        "It was last August, on June 4.",
        "Look at www.kent.ac.uk for it.",
        "The next thing was the cork.",
        ""
      })
  void ordinaryWordsAreNoNames(String text) {
    assertEquals(List.of(), found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          so then siobhan told me we were moving to manchester; siobhan=PERSON, manchester=PLACE
          i think ahmed came from germany;                      ahmed=PERSON, germany=PLACE
          we asked rhiannon and went to the united kingdom;     rhiannon=PERSON, united kingdom=PLACE
          she cleans for leeds city council;                    leeds city council=ORGANISATION
          he read law at the university of groningen;           university of groningen=ORGANISATION
          We flew out of germany.;                              germany=PLACE
          """)
  void wellKnownNamesAreFoundInTextWithoutCase(String text, String expected) {
    assertEquals(List.of(expected.split(", ", -1)), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i will mark it and may rose hope bill",
        "she said may be next in bath",
        "the council and the school paid",
        "they arent in the states of things"
      })
  void ordinaryWordsInTextWithoutCaseAreNoNames(String text) {
    assertEquals(List.of(), found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de", "tr"})
  void theLocaleMakesNoDifference(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(
          List.of("Imran Iqbal=PERSON", "Istanbul=PLACE", "Ilkley=PLACE"),
          found("Then Imran Iqbal left Istanbul and came to Ilkley."));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void mentionsAreSortedInsideAndTheSameTwice() {
    long seed = 20260101;
    Random random = new Random(seed);
    String[] pieces = {
      "Siobhan", " ", "van", "Leeds", "O'", "\u2019s", "\n", "|", "Mr", ".", "\ud83d\ude00", "of",
      "University", "in", "-", "É", "\u0301", "Ltd", "US", "I'm", "speaks", "Urdu", "J.K", "\u00ad"
    };
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      SegmentedDocument document = TextDocuments.of(text.toString());
      List<Mention> mentions = RECOGNIZER.recognize(document);
      String label = "seed " + seed + ", round " + round;
      assertEquals(mentions, RECOGNIZER.recognize(document), label);
      assertEquals(mentions, mentions.stream().sorted(Mention.IN_TEXT_ORDER).toList(), label);
      assertTrue(mentions.stream().allMatch(m -> m.span().end() <= text.length()), label);
    }
  }

  @Test
  void everyMentionSaysWhichRuleSpoke() {
    Mention mention = RECOGNIZER.recognize(TextDocuments.of("We moved to Leeds then.")).get(0);
    assertEquals("gazetteer", mention.evidence().get(0).recognizer());
    assertEquals("place after a preposition", mention.evidence().get(0).rule());
  }

  private static List<String> found(String text) {
    SegmentedDocument document = TextDocuments.of(text);
    return RECOGNIZER.recognize(document).stream()
        .map(mention -> document.surface(mention.span()) + "=" + mention.type())
        .collect(Collectors.toList());
  }
}
