package org.sottovoce.release.json;

import java.io.IOException;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.Document;
import org.sottovoce.document.TextDecoder;
import org.sottovoce.document.json.JsonTranscript;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;

/**
 * Writes speech recognisers' JSON anew in its own shape: of each segment its number, times, speaker
 * and released words. The string of all words is put together from the segments; other copies of
 * the words, other alternatives, tokens, file names, settings and whatever else the file held do
 * not travel.
 */
public final class JsonWriter implements ReleaseWriter {

  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    Document original = document.original().document();
    DecodedText decoded =
        new TextDecoder()
            .decode(original.source().bytes())
            .orElseThrow(() -> new IOException("the original is no text file"));
    JsonTranscript transcript =
        JsonTranscript.of(decoded.text())
            .orElseThrow(() -> new IOException("the original is no transcript"));
    return decoded.encodeToBeGuessed(new JsonOutput(decoded.text(), document).of(transcript));
  }
}
