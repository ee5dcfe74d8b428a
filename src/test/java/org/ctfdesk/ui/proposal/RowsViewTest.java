package org.ctfdesk.ui.proposal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class RowsViewTest {
    private static final double INSETS = 12;
    private static final double SIZE = 14;

    @Test
    void figuresAndWordsAreShownWhole() {
        for (var text : new String[] {"7", "12345", "12346", "1234567.89", "-1,234.5", "Category", "Waste", "IPPU", "能源工业", "Энергетика"}) {
            var drawn = new Text(text);
            drawn.setFont(Font.font(SIZE));
            assertTrue(RowsView.width(text) >= drawn.getLayoutBounds().getWidth() + INSETS, text);
        }
    }
}
