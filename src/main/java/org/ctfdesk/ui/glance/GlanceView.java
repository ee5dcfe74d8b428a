package org.ctfdesk.ui.glance;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.ctfdesk.picture.Chart;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.PageScroll;
import org.ctfdesk.ui.control.PictureView;
import org.ctfdesk.ui.control.Png;

/** The page of pictures, as wide as there is room; each can be copied and saved. */
public final class GlanceView implements Page {
    private static final double LEAST = 420;
    private static final double MOST = 980;
    private static final double PLOT = 260;
    private static final double BESIDE = 80;
    /** Pictures for print have twice the points of a screen. */
    private static final double FINE = 2;

    private final GlanceViewModel model;
    private final Words words;
    private final VBox list = new VBox(26);
    private final ScrollPane root;
    private double drawnFor;

    public GlanceView(GlanceViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var page = new VBox(18, new PageHead(words.of("ui.glance.title"), words.of("ui.glance.what")), list);
        root = new PageScroll(page, words.of("ui.glance.title"));
        model.chartsProperty().addListener((property, old, now) -> show());
        root.widthProperty().addListener((property, old, now) -> {
            if (Math.abs(room() - drawnFor) > 20) {
                show();
            }
        });
    }

    @Override
    public String key() {
        return GlanceViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Gives the keys to the first picture. */
    @Override
    public void focus() {
        root.requestFocus();
    }

    private double room() {
        return Math.clamp(root.getWidth() - BESIDE, LEAST, MOST);
    }

    private void show() {
        drawnFor = room();
        var charts = model.chartsProperty().get();
        list.getChildren().setAll(charts.isEmpty()
                ? List.of(PageHead.wrapped(words.of("ui.glance.nothing"), "quiet")) : charts.stream().map(this::picture).toList());
    }

    private Node picture(Chart chart) {
        var drawing = model.drawing(chart, drawnFor, PLOT);
        var told = PageHead.wrapped("", "quiet");
        told.setMinHeight(36); // or the page would jump under the mouse
        var view = new PictureView(drawing, told::setText);
        var title = PageHead.wrapped(chart.unit().isEmpty() ? chart.title()
                : words.of("picture.told", chart.title(), chart.unit()), "claim");
        var box = new VBox(6, title, view, told);
        chart.left().forEach(sentence -> box.getChildren().add(PageHead.wrapped(sentence, "quiet")));
        box.getChildren().add(new FlowPane(8, 8,
                new ActionButton(words, "ui.glance.copy", () -> copy(view), "small"),
                new ActionButton(words, "ui.glance.png", () -> model.savePng(drawing, Png.of(snapshot(view))), "small"),
                new ActionButton(words, "ui.glance.svg", () -> model.saveSvg(drawing), "small")));
        return box;
    }

    private static WritableImage snapshot(PictureView view) {
        var how = new SnapshotParameters();
        how.setTransform(new Scale(FINE, FINE));
        how.setFill(Color.WHITE);
        return view.snapshot(how, null);
    }

    private static void copy(PictureView view) {
        var clip = new ClipboardContent();
        clip.putImage(snapshot(view));
        Clipboard.getSystemClipboard().setContent(clip);
    }
}
