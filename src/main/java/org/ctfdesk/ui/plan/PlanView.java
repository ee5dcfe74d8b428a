package org.ctfdesk.ui.plan;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.PageScroll;
import org.ctfdesk.ui.plan.PlanViewModel.Step;

/** The plan as a page: a step a line, what is due in it by shall, should and may, and the way there. */
public final class PlanView implements Page {
    private final PlanViewModel model;
    private final Words words;
    private final Label sum = PageHead.wrapped("", "claim");
    private final VBox list = new VBox(8);
    private final ScrollPane root;

    public PlanView(PlanViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var page = new VBox(14, new PageHead(words.of("ui.plan.title"), words.of("ui.plan.what")), sum, list);
        root = new PageScroll(page, words.of("ui.plan.title"));
        model.stepsProperty().addListener((property, old, now) -> {
            if (!now.equals(old)) {
                show(now);
            }
        });
        show(model.stepsProperty().get());
    }

    @Override
    public String key() {
        return PlanViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Gives the keys to the first step that is not done. */
    @Override
    public void focus() {
        list.getChildren().stream().map(Node::getUserData).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getStyleClass().contains("accent"))
                .findFirst().ifPresentOrElse(Node::requestFocus, root::requestFocus);
    }

    private void show(List<Step> steps) {
        var done = steps.stream().filter(Step::isDone).count();
        sum.setText(done == steps.size() ? words.of("ui.plan.sum.done", done)
                : words.of("ui.plan.sum", done, steps.size(), model.minutes()));
        list.getChildren().clear();
        var next = steps.stream().filter(step -> !step.isDone()).findFirst();
        for (var i = 0; i < steps.size(); i++) {
            list.getChildren().add(line(i + 1, steps.get(i), next.filter(steps.get(i)::equals).isPresent()));
        }
    }

    private Node line(int number, Step step, boolean isNext) {
        var title = PageHead.wrapped(words.of("ui.plan.step", number, step.title()), "claim");
        var due = PageHead.wrapped(due(step), step.wrong() > 0 ? "count-error" : "quiet");
        var text = new VBox(2, title, PageHead.wrapped(step.why(), "quiet"), due);
        HBox.setHgrow(text, Priority.ALWAYS);
        // a table in which nothing is listed yet asks for no single answer
        var bar = new ProgressBar(step.filling().asked() == 0 && !step.isDone() ? 0 : step.filling().share());
        bar.getStyleClass().add("filling");
        bar.setAccessibleText(words.of("ui.outline.answers", step.filling().answered(), step.filling().asked()));
        var open = new Button(words.of("ui.plan.open"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(words.of("ui.plan.openThat", step.title()));
        open.setOnAction(event -> model.open(step));
        if (isNext) {
            open.getStyleClass().add("accent");
        }
        var line = new HBox(14, text, bar, open);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(isNext ? "plan-next" : "plan-step");
        line.setUserData(open);
        return line;
    }

    private String due(Step step) {
        if (step.isDone() && step.should() == 0) {
            return words.of(step.may() > 0 ? "ui.plan.doneBut" : "ui.plan.done", step.may());
        }
        var said = words.of("ui.plan.due", step.shall(), step.should(), step.may(), step.minutes());
        return step.wrong() > 0 ? words.of("ui.plan.wrong", said, step.wrong()) : said;
    }
}
