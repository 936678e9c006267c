package org.sottovoce.architecture.planted.cli;

/** Breaks, on purpose: every library out of its stage. */
public class Borrower {

  Object tika() {
    return new org.apache.tika.metadata.Metadata();
  }

  Object lucene() {
    return new org.apache.lucene.util.BytesRef();
  }

  Object openNlp() {
    return opennlp.tools.tokenize.SimpleTokenizer.INSTANCE;
  }

  Object onnxRuntime() {
    return ai.onnxruntime.OrtProvider.CPU;
  }

  Object poi() {
    return org.apache.poi.util.LittleEndian.getShort(new byte[2]);
  }

  Object pdfBox() {
    return new org.apache.pdfbox.cos.COSArray();
  }

  Object sql() throws java.sql.SQLException {
    return java.sql.DriverManager.getConnection("jdbc:none");
  }
}
