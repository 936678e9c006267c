package org.sottovoce.desktop.editor;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.desktop.theme.Palette;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Span;

/**
 * The document in view with its mentions; stands in a scroll pane and fills its width.
 *
 * <p>A click selects a mention, dragging selects text. Takes the keyboard focus.
 */
public final class DocumentView extends JComponent implements Scrollable {

  private final transient Desk desk;
  private final transient MentionWords words;
  private transient List<Span> hits = List.of();
  private transient Optional<PageLayout> layout = Optional.empty();
  private transient Optional<AlignedText> released = Optional.empty();
  private float zoom = 1f;

  public DocumentView(Desk desk, MentionWords words) {
    this.desk = desk;
    this.words = words;
    setFocusable(true);
    setFocusTraversalKeysEnabled(false); // Tab goes to the next undecided mention
    setOpaque(true);
    setToolTipText("");
    getAccessibleContext().setAccessibleName(Messages.text("document.name"));
    SelectionMouse mouse = new SelectionMouse(this, desk);
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent e) {
            repaint();
          }
        });
    desk.onChange(this::follow);
  }

  /** Shows what a search found. */
  public void mark(List<Span> found) {
    hits = List.copyOf(found);
    repaint();
  }

  /**
   * Shows {@code text} in place of that of the document in view; nothing means its own. What is in
   * view stays where it is.
   */
  public void show(Optional<AlignedText> text) {
    Span anchor = anchor();
    int above = top(anchor) - getVisibleRect().y;
    released = text;
    relayout();
    int y = Math.max(0, top(anchor) - above);
    scrollRectToVisible(new Rectangle(0, y, 1, getVisibleRect().height));
  }

  /** The characters that are shown for {@code span} of the document in view. */
  public String shown(Span span) {
    return typeset().map(page -> page.shown(span).in(page.text())).orElse("");
  }

  /** The current mention where it can be seen, else what is at the upper edge. */
  private Span anchor() {
    return desk.sight()
        .mention()
        .map(MentionId::span)
        .filter(span -> getVisibleRect().contains(0, top(span)))
        .orElseGet(() -> Span.of(offsetAt(getVisibleRect().getLocation()), 1));
  }

  private int top(Span span) {
    return typeset()
        .flatMap(page -> page.boxes(span).stream().findFirst())
        .map(box -> box.y)
        .orElse(0);
  }

  /** Sets the size of the text, 1 for the usual one. */
  public void zoom(float factor) {
    zoom = factor;
    relayout();
    desk.sight().mention().ifPresent(mention -> reveal(mention.span()));
  }

  public float zoom() {
    return zoom;
  }

  /** Scrolls so that {@code span} can be seen with some lines around it. */
  public void reveal(Span span) {
    typeset()
        .map(page -> page.boxes(span))
        .filter(boxes -> !boxes.isEmpty())
        .ifPresent(
            boxes -> {
              Rectangle box = boxes.get(0);
              boxes.forEach(box::add);
              int around = Math.min(getVisibleRect().height / 4, 6 * box.height);
              scrollRectToVisible(
                  new Rectangle(0, box.y - around, getWidth(), box.height + 2 * around));
            });
  }

  private void follow(Desk.Change change) {
    Sight before = change.before();
    Sight after = change.after();
    if (!text(before).equals(text(after))) {
      hits = List.of();
      released = Optional.empty();
      relayout();
      scrollRectToVisible(new Rectangle(0, 0, 1, 1));
    }
    if (!before.mention().equals(after.mention()) && after.mention().isPresent()) {
      reveal(after.mention().get().span());
      getAccessibleContext().setAccessibleDescription(words.sentence(after));
    }
    repaint();
  }

  private static Optional<org.sottovoce.document.Fingerprint> text(Sight sight) {
    return sight.page().map(RecognizedDocument::fingerprint);
  }

  private void relayout() {
    layout = Optional.empty();
    revalidate();
    repaint();
  }

  /** The page typeset for the present width. */
  Optional<PageLayout> typeset() {
    int width = getParent() == null ? getWidth() : getParent().getWidth();
    if (layout.filter(page -> page.width() == width).isEmpty()) {
      Typeface face = Typeface.of(UIManager.getFont("Label.font"), zoom, this::getFontMetrics);
      layout = desk.sight().page().map(page -> set(page.document(), face, width));
    }
    return layout;
  }

  private PageLayout set(SegmentedDocument document, Typeface face, int width) {
    ShownText shown =
        released.map(ShownText::new).orElseGet(() -> ShownText.plain(document.text()));
    return Typesetter.set(document, shown, face, width);
  }

  /** The offset of the text nearest to a point. */
  int offsetAt(Point point) {
    return typeset().map(page -> page.offsetAt(point.x, point.y)).orElse(0);
  }

  /** The mention under a point. */
  Optional<MentionId> mentionAt(Point point) {
    return Page.of(desk.sight(), hits)
        .flatMap(
            page ->
                page.mentionAt(offsetAt(point))
                    .or(() -> page.mentionAt(Math.max(0, offsetAt(point) - 1)))
                    .filter(
                        mention ->
                            typeset().orElseThrow().boxes(mention.span()).stream()
                                .anyMatch(box -> box.contains(point)))
                    .map(page.document()::id));
  }

  /** Selects one word more, or one less. */
  public void extend(boolean forward) {
    int origin = offsetAt(new Point(getWidth() / 2, getVisibleRect().y));
    desk.look(sight -> WordStep.extend(sight, origin, forward));
    desk.sight().selection().ifPresent(span -> reveal(Span.of(span.end() - 1, 1)));
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    return mentionAt(event.getPoint())
        .map(mention -> words.tooltip(desk.sight().at(mention)))
        .orElse(null);
  }

  @Override
  public void updateUI() {
    layout = Optional.empty();
    super.updateUI();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      textHints().forEach((key, value) -> g.setRenderingHint((RenderingHints.Key) key, value));
      Rectangle clip = g.getClipBounds();
      g.setColor(Palette.current().page());
      g.fill(clip);
      Optional<Page> page = Page.of(desk.sight(), hits);
      if (page.isPresent()) {
        new PagePainter(g, typeset().orElseThrow(), page.get(), Palette.current()).paint(clip);
      }
    } finally {
      g.dispose();
    }
  }

  /** The way in which this desktop draws text. */
  private static Map<?, ?> textHints() {
    Object hints = Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
    return hints instanceof Map<?, ?> map
        ? map
        : Map.of(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(400, typeset().map(PageLayout::height).orElse(0));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return new Dimension(400, 400);
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return typeset().map(page -> page.face().leading()).orElse(20) * 2;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    int step = getScrollableUnitIncrement(visible, SwingConstants.VERTICAL, direction);
    return Math.max(step, visible.height - step);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getPreferredSize().height < getParent().getHeight();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.TEXT;
            }
          };
    }
    return accessibleContext;
  }
}
