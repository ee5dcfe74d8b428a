package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.form.Source;
import org.ctfdesk.manual.Paragraphs;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.Bubble;
import org.ctfdesk.ui.control.QuotedText;

/** The paragraphs that ask for a table. A click, or Enter, shows what they say. */
final class FormSources {
    private final Words words;
    private final Hyperlink root = new Hyperlink();
    private final Tooltip whole = new Tooltip();
    private List<Source> shown = List.of();

    FormSources(Words words) {
        this.words = words;
        root.getStyleClass().add("form-sources");
        // in a low window one line is what the table can spare; the bubble has it all
        root.wrapTextProperty().bind(root.sceneProperty().flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() >= FormTitle.LOW).orElse(true));
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setMinWidth(0);
        PageHead.wrap(whole);
        whole.setMaxWidth(640);
        root.setTooltip(whole);
        root.setOnAction(event -> {
            root.setVisited(false);
            read();
        });
    }

    Node root() {
        return root;
    }

    /** @param sentence what is to be known of the table besides */
    void show(List<Source> sources, Optional<String> sentence) {
        shown = sources;
        var cited = cited();
        root.setText(sentence.map(each -> cited + ". " + each).orElse(cited));
        whole.setText(root.getText());
        root.setAccessibleText(words.of("ui.form.sources", root.getText()));
    }

    private String cited() {
        return shown.stream().map(Source::cited).collect(Collectors.joining("; "));
    }

    private void read() {
        var body = new ArrayList<Node>();
        for (var source : shown) {
            var quotes = Paragraphs.of(source);
            if (!quotes.isEmpty()) {
                var cited = new Label(source.cited());
                cited.getStyleClass().add("section");
                body.add(cited);
                body.add(new QuotedText(quotes));
            }
        }
        if (!body.isEmpty()) {
            Bubble.show(root, cited(), new VBox(6, body.toArray(Node[]::new)));
        }
    }
}
