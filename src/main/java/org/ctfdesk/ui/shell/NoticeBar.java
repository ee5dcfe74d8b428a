package org.ctfdesk.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.control.Visibility;

/** The bar that shows a notice, with what can be done about it. */
final class NoticeBar {
    private final Workplace workplace;
    private final Label text = PageHead.wrapped("");
    private final Button act = new Button();
    private final HBox root;

    NoticeBar(Workplace workplace) {
        this.workplace = workplace;
        var close = new Button(workplace.words().of("ui.dialog.close"));
        close.getStyleClass().add("small");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> workplace.closeNotice());
        act.getStyleClass().addAll("small", "notice-act");
        act.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        root = new HBox(12, text, act, close);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("notice");
        root.managedProperty().bind(root.visibleProperty());
        workplace.noticeProperty().addListener((property, old, now) -> show(now));
        show(workplace.noticeProperty().get());
    }

    /** What goes into the window. */
    Parent root() {
        return root;
    }

    private void show(Optional<Notice> notice) {
        root.setVisible(notice.isPresent());
        notice.ifPresent(told -> {
            text.setText(told.text());
            var action = told.action();
            Visibility.show(act, action.isPresent());
            action.ifPresent(each -> {
                act.setText(each.name());
                act.setOnAction(event -> {
                    workplace.closeNotice();
                    each.run().run();
                });
            });
        });
    }
}
