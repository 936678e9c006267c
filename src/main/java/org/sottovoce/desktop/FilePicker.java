package org.sottovoce.desktop;

import java.awt.Window;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import org.sottovoce.desktop.action.Messages;

/** Lets the user choose documents and folders. */
final class FilePicker {

  private final Window owner;
  private final Consumer<List<Path>> taken;
  private File last = new File(System.getProperty("user.home"));

  /**
   * @param taken told what was chosen
   */
  FilePicker(Window owner, Consumer<List<Path>> taken) {
    this.owner = owner;
    this.taken = taken;
  }

  void pick() {
    JFileChooser chooser = new JFileChooser(last);
    chooser.setDialogTitle(Messages.text("open.title"));
    chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
    chooser.setMultiSelectionEnabled(true);
    if (chooser.showDialog(owner, Messages.text("open.button")) == JFileChooser.APPROVE_OPTION) {
      last = chooser.getCurrentDirectory();
      taken.accept(Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList());
    }
  }
}
