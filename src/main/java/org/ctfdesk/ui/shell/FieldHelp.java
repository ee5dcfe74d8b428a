package org.ctfdesk.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.Bubble;

/** Help to the field that the keys are in, or to the page where it has none of its own: shown below it, with a link to the manual. */
final class FieldHelp {
    private static final String HELP = "ui.help.";

    private final Words words;

    FieldHelp(Words words) {
        this.words = words;
    }

    /** What is to be known of a field on a page: a key of words; nothing where nothing is written. */
    Optional<String> of(Node field, String page) {
        for (var node = field; node != null; node = node.getParent()) {
            var id = node.getId();
            if (id != null && id.contains("-") && words.has(HELP + id.substring(0, id.lastIndexOf('-')))) {
                return Optional.of(HELP + id.substring(0, id.lastIndexOf('-')));
            }
        }
        return Optional.of(HELP + page).filter(words::has);
    }

    /**
     * Shows it.
     *
     * @param manual opens the manual
     * @return false where nothing is written
     */
    boolean show(Node field, String page, Runnable manual) {
        var key = of(field, page);
        if (key.isEmpty() || field == null) {
            return false;
        }
        var link = new Hyperlink(words.of("ui.help.more"));
        var bubble = Bubble.show(field, words.of("ui.menu.help"), new VBox(8, PageHead.wrapped(words.of(key.get())), link));
        link.setOnAction(event -> {
            bubble.hide();
            manual.run();
        });
        return true;
    }
}
