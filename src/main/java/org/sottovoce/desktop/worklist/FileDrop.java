package org.sottovoce.desktop.worklist;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Lets files and folders be dropped onto the window. */
public final class FileDrop extends TransferHandler {

  private final transient Consumer<List<Path>> taken;

  /**
   * @param taken told what was dropped
   */
  public FileDrop(Consumer<List<Path>> taken) {
    this.taken = taken;
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    if (!canImport(support)) {
      return false;
    }
    try {
      Object dropped = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      List<Path> paths =
          ((List<?>) dropped).stream().map(File.class::cast).map(File::toPath).toList();
      taken.accept(paths);
      return !paths.isEmpty();
    } catch (UnsupportedFlavorException | IOException e) {
      return false; // the other program took its offer back
    }
  }
}
