package org.ctfdesk.ui.control;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ctfdesk.manual.Quote;
import org.ctfdesk.ui.common.PageHead;

/** What a paragraph says, word for word, one piece below the other; what only leads to the cited piece is paler. */
public final class QuotedText extends VBox {
    public QuotedText(List<Quote> quotes) {
        super(4);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // the decisions are quoted in English, whatever the window's direction
        quotes.forEach(quote -> getChildren().add(line(quote)));
    }

    private static Label line(Quote quote) {
        return PageHead.wrapped((quote.mark() + " " + quote.text()).strip(),
                "quote-" + quote.level(), quote.asked() ? "quote-asked" : "quote-leading");
    }
}
