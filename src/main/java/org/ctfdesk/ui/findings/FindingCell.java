package org.ctfdesk.ui.findings;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.Visibility;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** One row of the list: a finding with its sign, code, place, message and remedy, or the head of a group. */
final class FindingCell extends ListCell<Row> {
    private static final double PLACE_SHARE = 0.24;
    private static final double LINK_SHARE = 0.26;

    private final FindingsViewModel model;
    private final Words words;
    private final FontIcon sign = new FontIcon();
    private static final double INDENT = 20;

    private final FontIcon commented = new FontIcon(MaterialDesignC.COMMENT_TEXT_OUTLINE);
    private final Label code = new Label();
    private final Label where = new Label();
    private final Label message = new Label();
    private final Hyperlink remedy;
    private final HBox box;
    private final FontIcon fold = new FontIcon();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(8, fold, title, count);
    private final Tooltip whole = new Tooltip();
    private final Tooltip preview = new Tooltip();

    /**
     * @param enter gives the keys to the cell that was gone to
     */
    FindingCell(ListView<Row> list, FindingsViewModel model, Words words, Runnable enter) {
        this.model = model;
        this.words = words;
        remedy = new Hyperlink() {
            @Override
            protected double computePrefWidth(double height) {
                return Math.min(super.computePrefWidth(height), list.getWidth() * LINK_SHARE); // the message needs room too
            }
        };
        commented.getStyleClass().add("finding-comment");
        box = new HBox(10, sign, code, where, commented, message, remedy);
        box.setAlignment(Pos.CENTER_LEFT);
        code.getStyleClass().add("finding-code");
        code.setMinWidth(72);
        where.getStyleClass().add("finding-where");
        where.prefWidthProperty().bind(list.widthProperty().multiply(PLACE_SHARE));
        where.minWidthProperty().bind(where.prefWidthProperty());
        where.maxWidthProperty().bind(where.prefWidthProperty());
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinWidth(80);
        remedy.setMinWidth(Region.USE_PREF_SIZE);
        remedy.setTooltip(preview);
        PageHead.wrap(preview);
        preview.setMaxWidth(560);
        preview.setOnShowing(event -> preview.setText(previewed()));
        remedy.setOnAction(event -> {
            if (getItem() instanceof Line line) {
                model.mend(line.finding());
                enter.run(); // the link may be gone with its finding, and the keys with it
            }
        });
        head.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("finding-code");
        count.getStyleClass().add("quiet");
        box.setMinWidth(0);
        box.setPrefWidth(0);
        setPrefWidth(0);
        PageHead.wrap(whole);
        whole.setMaxWidth(560);
        whole.setOnShowing(event -> whole.setText(getItem() instanceof Line line ? line.message() : ""));
        setOnMouseClicked(event -> {
            if (getItem() instanceof Row.Head row) {
                model.toggle(row);
            }
        });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Row.Head group -> show(group);
            case Line line -> show(line);
        }
    }

    /** The same finding may say something else now: a figure or the name of its row changed. */
    void again() {
        if (getItem() instanceof Line line && !isEmpty()) {
            show(line);
        }
    }

    private void show(Row.Head group) {
        fold.setIconCode(group.open() ? MaterialDesignC.CHEVRON_DOWN
                : getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                        ? MaterialDesignC.CHEVRON_LEFT : MaterialDesignC.CHEVRON_RIGHT);
        head.setPadding(new Insets(0, 0, 0, group.level() * INDENT));
        title.setText(group.title());
        count.setText(String.valueOf(group.count()));
        setTooltip(null);
        setAccessibleText(words.of(group.open() ? "ui.findings.group.open" : "ui.findings.group.closed", group.title(), group.count()));
        setGraphic(head);
    }

    private void show(Line line) {
        var severity = line.finding().severity();
        var styles = List.of("ikonli-font-icon", style(severity));
        sign.setIconCode(icon(severity));
        if (!sign.getStyleClass().equals(styles)) { // set anew they are looked up anew
            sign.getStyleClass().setAll(styles);
        }
        code.setText(line.finding().code());
        where.setText(line.where());
        message.setText(line.what());
        remedy.setText(line.remedy());
        Visibility.show(remedy, !line.remedy().isEmpty());
        Visibility.show(commented, model.isCommented(line.finding()));
        setTooltip(whole);
        setAccessibleText(null); // told when it is asked for
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        setGraphic(box);
    }

    /** All that the line says, made when somebody listens: while lines go by under the eye nobody does. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() instanceof Line line && !isEmpty()
                ? words.of("severity." + line.finding().severity()) + ". " + line.message()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String previewed() {
        return getItem() instanceof Line line ? String.join("\n", model.changes(line.finding())) : "";
    }

    static String style(Severity severity) {
        return "sign-" + severity.name().toLowerCase(Locale.ROOT);
    }

    static Ikon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> MaterialDesignT.TRIANGLE;
            case WARNING -> MaterialDesignC.CIRCLE;
            case INFO -> MaterialDesignI.INFORMATION_OUTLINE;
        };
    }
}
