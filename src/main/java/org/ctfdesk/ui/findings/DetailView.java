package org.ctfdesk.ui.findings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.rule.engine.Inconsistencies;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.QuotedText;
import org.ctfdesk.ui.control.Uncached;
import org.kordamp.ikonli.javafx.FontIcon;

/** The selected finding in full: what is wrong, what its remedy would change, why, and what the paragraph says. */
final class DetailView {
    private final FindingsViewModel model;
    private final Words words;
    private final Runnable enter;
    private final VBox body = new VBox();
    private final ScrollPane root = new ScrollPane(body);
    private Optional<Detail> shown = Optional.empty();

    /**
     * @param enter gives the keys to the cell that was gone to
     */
    DetailView(FindingsViewModel model, Words words, Runnable enter) {
        this.model = model;
        this.words = words;
        this.enter = enter;
        body.getStyleClass().add("finding-detail");
        root.setFitToWidth(true);
        Uncached.always(root);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setMinWidth(0);
        root.getStyleClass().add("edge-to-edge");
        root.setAccessibleText(words.of("ui.findings.detail"));
        body.getChildren().add(text(words.of("ui.findings.detail.none"), "quiet"));
    }

    Parent root() {
        return root;
    }

    /** Shows a finding, or none; one that says the same stays as it was scrolled. */
    void show(Optional<Detail> detail) {
        if (detail.equals(shown)) {
            return;
        }
        if (!detail.map(Detail::finding).map(finding -> finding.place())
                .equals(shown.map(Detail::finding).map(finding -> finding.place()))) {
            root.setVvalue(0);
        }
        shown = detail;
        body.getChildren().clear();
        detail.ifPresentOrElse(this::fill, () -> add(text(words.of("ui.findings.detail.none"), "quiet")));
    }

    private void fill(Detail detail) {
        var severity = detail.finding().severity();
        var sign = new FontIcon(FindingCell.icon(severity));
        sign.getStyleClass().add(FindingCell.style(severity));
        var title = text(detail.finding().code() + "  " + detail.title(), "finding-code");
        add(new HBox(8, sign, title));
        Inconsistencies.of(detail.finding()).ifPresent(kind -> add(text(
                words.of("ui.findings.inconsistency", words.of("inconsistency." + kind)), "quiet")));
        add(text(detail.what(), "cell-words"));
        if (!detail.remedy().isEmpty()) {
            var mend = new Button(detail.remedy());
            mend.getStyleClass().add("small");
            mend.setMinWidth(0);
            mend.setOnAction(event -> {
                model.mend(detail.finding());
                enter.run();
            });
            add(text(words.of("ui.findings.remedy"), "section"), mend);
            detail.changes().forEach(change -> add(text(change, "finding-change")));
        }
        add(text(words.of("ui.findings.why"), "section"), text(detail.why(), "cell-words"));
        if (!detail.quotes().isEmpty()) {
            add(text(detail.cited(), "section"), new QuotedText(detail.quotes()));
        }
    }

    private void add(Node... nodes) {
        body.getChildren().addAll(nodes);
    }

    private static Label text(String text, String... styles) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
