package org.sottovoce.desktop.picture;

import java.awt.Dimension;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.DialogKeys;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.theme.Callout;
import org.sottovoce.document.Picture;
import org.sottovoce.review.PictureId;

/** Lists the pictures of a study; a tick shows one in releases, without it a grey area stands. */
final class PictureDialog extends JDialog {

  private static final long serialVersionUID = 1L;

  private final List<JCheckBox> ticks = new ArrayList<>();
  private transient Optional<List<Boolean>> choice = Optional.empty();

  PictureDialog(Window owner, List<Shown> pictures, Set<PictureId> kept) {
    super(owner, Messages.text("pictures.title"), ModalityType.APPLICATION_MODAL);
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    setName("pictures");
    setContentPane(content(pictures, kept));
    pack();
    setLocationRelativeTo(owner);
  }

  /** Shows the dialog and waits: which are to be kept, in order; empty when the user goes back. */
  Optional<List<Boolean>> ask() {
    setVisible(true);
    return choice;
  }

  private JPanel content(List<Shown> pictures, Set<PictureId> kept) {
    PictureList list = new PictureList();
    for (Shown shown : pictures) {
      list.add(image(shown), "w " + Gallery.SIDE + "!, h 60:pref");
      list.add(row(shown, kept.contains(shown.id())), "growx, wmin 0, wrap");
    }
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(null);
    scroll.setPreferredSize(new Dimension(660, Math.min(480, list.getPreferredSize().height + 8)));
    JPanel panel = new JPanel(new MigLayout("insets 20 22 18 22, gap 10 14, fill", "[grow]", ""));
    panel.add(new Callout(Messages.text("pictures.advice"), true), "growx, wmin 0, wrap");
    panel.add(scroll, "grow, push, wrap");
    buttons(panel);
    return panel;
  }

  private static JLabel image(Shown shown) {
    return shown
        .image()
        .map(image -> new JLabel(new ImageIcon(image), SwingConstants.CENTER))
        .orElseGet(() -> new JLabel(Messages.text("pictures.unknown"), SwingConstants.CENTER));
  }

  private JPanel row(Shown shown, boolean kept) {
    Picture picture = shown.picture();
    JCheckBox tick =
        new JCheckBox(Messages.text("pictures.keep", picture.number(), shown.file().name()), kept);
    tick.setName("keep" + ticks.size());
    tick.setEnabled(shown.canBeKept());
    ticks.add(tick);
    JLabel size = new JLabel(remark(shown));
    size.setEnabled(false);
    JPanel row = new JPanel(new MigLayout("insets 0, gap 0 2, fillx", "[grow]", ""));
    row.add(tick, "wmin 0, wrap");
    row.add(new JLabel(place(shown)), "wmin 0, gapleft 22, wrap");
    row.add(size, "wmin 0, gapleft 22");
    return row;
  }

  private static String place(Shown shown) {
    String words =
        shown.before().isEmpty()
            ? Messages.text("pictures.first")
            : Messages.text("pictures.after", shown.before());
    return shown.picture().page().isPresent()
        ? Messages.text("pictures.page", shown.picture().page().getAsInt(), words)
        : words;
  }

  private static String remark(Shown shown) {
    if (shown.picture().linked()) {
      return Messages.text("pictures.linked");
    }
    if (!shown.inPlace()) {
      return Messages.text("pictures.anew");
    }
    return shown
        .picture()
        .pixels()
        .filter(size -> shown.canBeKept())
        .map(size -> Messages.text("pictures.size", size.width(), size.height()))
        .orElse(Messages.text("pictures.never"));
  }

  private void buttons(JPanel panel) {
    JButton cancel = new JButton(Messages.text("pictures.cancel"));
    cancel.addActionListener(event -> dispose());
    JButton done = new JButton(Messages.text("pictures.done"));
    done.setName("done");
    done.addActionListener(event -> accept());
    panel.add(cancel, "split 2, align right, sg b");
    panel.add(done, "sg b");
    DialogKeys.bind(this, done);
  }

  private void accept() {
    choice = Optional.of(ticks.stream().map(JCheckBox::isSelected).toList());
    dispose();
  }
}
