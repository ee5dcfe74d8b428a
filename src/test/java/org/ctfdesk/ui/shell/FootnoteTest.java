package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A footnote is cited behind words too, and whoever has written it is back in the cell that cites it. */
class FootnoteTest extends WindowCase {
    private static final Place OBJECTIVES = Place.ofPath("table5:measure/1:objectives");

    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    private void at(Optional<Answer> answer) throws Exception {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport());
        onFx(() -> {
            open().apply(Edit.type(OBJECTIVES, answer));
            open().goTo(OBJECTIVES);
            shell.grid().requestFocus();
        });
    }

    private Button button() {
        return fromFx(() -> (Button) stage.getScene().getRoot().lookupAll(".button-icon").stream()
                .filter(node -> "Add a footnote".equals(node.getAccessibleText())).findFirst().orElseThrow());
    }

    @Test
    void wordsCiteAFootnoteInBrackets(FxRobot robot) throws Exception {
        at(Optional.of(new Answer.Words("Less coal")));
        onFx(button()::fire);
        var cited = ((Answer.Words) report().answer(OBJECTIVES).orElseThrow()).text();
        assertTrue(cited.matches("Less coal \\(\\d+\\)"), cited);
        robot.write("By 2030").type(KeyCode.ENTER);
        until(() -> open().placeProperty().get().equals(Optional.of(OBJECTIVES)));
        var number = cited.replaceAll("\\D", "");
        assertEquals(Optional.of(new Answer.Words("By 2030")),
                report().answer(Place.ofPath("foot/table5:footnote/" + number + ":text")));
        robot.type(KeyCode.DOWN);
        assertTrue(fromFx(() -> open().placeProperty().get().orElseThrow().table().form().equals("table5")), "and goes on from there");
    }

    @Test
    void aBlankCellSaysWhyItCitesNone(FxRobot robot) throws Exception {
        at(Optional.empty());
        var before = report();
        onFx(button()::fire);
        assertEquals(before, report());
        assertTrue(fromFx(() -> shell.workplace().messageProperty().get()).startsWith("A footnote is cited behind"));
    }
}
