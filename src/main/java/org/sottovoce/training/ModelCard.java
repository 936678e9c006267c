package org.sottovoce.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.ScoreTable;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.mention.model.ModelRecognizer;

/**
 * What a model is made of and what it can do, in Markdown. Nothing in it depends on when or where
 * it was written.
 *
 * @param train what it learnt from
 * @param dev what it was calibrated and scored on
 * @param scores how it did there
 */
record ModelCard(
    TrainingSettings settings, List<GoldText> train, List<GoldText> dev, Scores scores) {

  ModelCard {
    train = List.copyOf(train);
    dev = List.copyOf(dev);
  }

  String markdown() {
    return String.join("\n", purpose(), method(), data(), figures(), limits());
  }

  private static String purpose() {
    return """
        # The English name model

        `en/names.bin` is an OpenNLP name finder for persons, places and organisations in
        transcripts and notes, as written or in lower case. `en/names-scores.csv` says how often a
        suggestion is right, by the probability that the model gives it.

        This file is written by the command that trains the model:

        ```
        sottovoce train DATA_DIR -o models
        ```
        """;
  }

  private String method() {
    return String.format(
        Locale.ROOT,
        """
        The figures below are those of the model alone; `evaluation.md` has those of all witnesses together.

        ## How it was made

        OpenNLP's maximum entropy trainer with its default features, tokens of `SimpleTokenizer`, BIO
        scheme. A share of %s of the texts, drawn with seed %d, is learnt a second time in lower case.
        %d iterations, feature cutoff %d, %d threads. Left out of the data: %s.

        The model is read through its forward marginals: a name is suggested when one of its tokens
        belongs to a name with a probability of %s or more, whether or not that is the likeliest
        reading. Scores are these probabilities after isotonic regression on the development data.
        """,
        Double.toString(settings.lowerCasedShare()),
        settings.seed(),
        settings.iterations(),
        settings.cutoff(),
        settings.threads(),
        settings.leftOut().stream().collect(Collectors.joining(", ")),
        Double.toString(ModelRecognizer.THRESHOLD));
  }

  private String data() {
    return "## Data it learnt from\n\n"
        + new DataTable(train).markdown()
        + "\n## Development data\n\nFor calibration, settings and the figures below; never learnt"
        + " from.\n\n"
        + new DataTable(dev).markdown();
  }

  private String figures() {
    return "## Figures on the development data\n\n"
        + """
        Covered: annotated names whose letters and digits all lie in some suggestion. Exact: found
        with the same span and type. Precision: suggestions that overlap an annotated name; by type:
        one of their own type. F1: of covered and precision. Each text alone, this model alone.
        """
        + scores.writings().stream().map(this::table).collect(Collectors.joining());
  }

  private String table(Writing writing) {
    String heading = "\n### " + writing.label() + "\n\n";
    return heading + new ScoreTable(scores).markdown(writing);
  }

  private static String limits() {
    return """
        ## Known limits

        - English only. Little of the data is free conversation.
        - Organisations that read as common nouns and names that are everyday words are often missed,
          names in lower case more often than capitalised ones.
        - A suggestion is often a word too long or too short.
        - Names of other things (events, products, laws) are sometimes suggested.
        - The model is one witness among several and never the last word: a person decides.
        """;
  }
}
