package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Page;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** A finding at a claim or at a field of the report profile leads to that field. */
class FindingAtFieldTest extends WindowCase {
    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    @Test
    void aFindingLeadsToTheStatementOfItsClaim() throws Exception {
        opened();
        onFx(() -> {
            var claims = new ArrayList<>(report().claims());
            claims.set(2, claims.get(2).withTimeFrame(""));
            open().apply(Edit.set(new ReportPart.Claims(claims)));
        });
        goTo("F-03");
        assertEquals("ui.profile.timeFrame-2", focused());
    }

    @Test
    void aFindingLeadsToTheFieldOfTheProfile() throws Exception {
        opened();
        onFx(() -> open().apply(Edit.set(report().profile().with(report().profile().submission().withLanguage("pt")))));
        goTo("G-05");
        assertEquals("ui.profile.language-0", focused());
        onFx(() -> open().apply(Edit.set(report().profile().with(report().profile().submission().withYear(2024)))));
        goTo("OWN-94");
        assertEquals("ui.profile.year-0", focused());
    }

    private void opened() throws Exception {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport());
    }

    private void goTo(String code) throws Exception {
        var finding = fromFx(() -> found(report(), code));
        onFx(() -> open().goTo(finding));
        until(() -> open().pageProperty().get().equals(Page.PROFILE) && stage.getScene().getFocusOwner() != null
                && String.valueOf(stage.getScene().getFocusOwner().getId()).startsWith("ui.profile"));
        until(() -> true);
    }

    private static Finding found(Report report, String code) {
        return new Checker(Rules.ALL).check(report).findings().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private String focused() throws Exception {
        Node owner = fromFx(() -> stage.getScene().getFocusOwner());
        return owner.getId();
    }
}
