package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Wrappable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Texts that run from right to left are shown, wrapped and edited everywhere; a bug in the window fails each of these. */
class RightToLeftTest extends WindowCase {
    private static final Place SCOPE = Place.ofPath("description:scope:description");
    private static final Place OBJECTIVES = Place.ofPath("table5:measure/1:objectives");
    private static final String LONG = "البيانات من المستوى خطة وطنية للطاقة المتجددة في جميع القطاعات مع مراعاة الظروف الوطنية"
            + " والقدرات المتاحة لدى الدولة (Tier 2) حتى عام 2030، وتشمل الإجراءات في قطاعات النقل والصناعة والزراعة";
    private static final List<String> TEXTS = List.of(LONG, "Plan “" + LONG + "” of the ministry", "12 خطة وطنية - وطنية",
            "תוכנית לאומית לאנרגיה מתחדשת (Tier 2) עד 2030", "خطة\nوطنية للطاقة المتجددة في جميع القطاعات");

    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    @Test
    void markedTextsAreBrokenAtEveryWidthAndUnmarkedOnesAreNot() {
        onFx(() -> {
            for (var text : TEXTS) {
                for (var width = 110; width < 700; width += 7) {
                    var drawn = new Text(Wrappable.of(text));
                    drawn.setWrappingWidth(width);
                    assertTrue(drawn.getLayoutBounds().getHeight() > 0, text);
                }
            }
            // once this does not fail any more, marks can go
            assertThrows(ArrayIndexOutOfBoundsException.class, () -> {
                var drawn = new Text(LONG);
                drawn.setWrappingWidth(150);
                drawn.getLayoutBounds();
            });
        });
    }

    @Test
    void theyStandInCellsPanelsAndComments(FxRobot robot) throws Exception {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport() && !shell.workplace().checks().checkedProperty().get().fillings().isEmpty());
        for (var text : TEXTS) {
            onFx(() -> {
                open().apply(new Edit.SetAnswers("type", List.of(new Edit.Change(SCOPE, Optional.of(new Answer.Words(text))),
                        new Edit.Change(OBJECTIVES, Optional.of(new Answer.Words(text))))));
                open().apply(Edit.set(new ReportPart.Comments(List.of(new CellComment(OBJECTIVES, text, "خطة وطنية", "2026-11-03")))));
            });
            for (var place : List.of(SCOPE, OBJECTIVES)) {
                onFx(() -> {
                    open().goTo(place);
                    shell.grid().requestFocus();
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                });
                assertEquals(List.of(), bugs);
            }
        }
        for (var page : shell.pages().keys()) {
            onFx(() -> {
                open().pageProperty().set(page);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            assertEquals(List.of(), bugs, page);
        }
    }

    @Test
    void theyAreEditedAsTheyWereTyped(FxRobot robot) throws Exception {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport());
        onFx(() -> {
            open().apply(Edit.type(SCOPE, Optional.of(new Answer.Words(LONG))));
            open().goTo(SCOPE);
            shell.grid().requestFocus();
        });
        robot.type(KeyCode.F2);
        var editor = robot.lookup(".cell-editor").queryAs(TextArea.class);
        assertEquals(LONG, editor.getText());
        onFx(() -> editor.appendText(" وطنية"));
        onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(new Answer.Words(LONG + " وطنية")), report().answer(SCOPE), "no mark is among what was typed");
        assertEquals(List.of(), bugs);
    }
}
