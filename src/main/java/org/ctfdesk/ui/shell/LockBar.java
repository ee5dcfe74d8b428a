package org.ctfdesk.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.review.PackageText;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Locks;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.common.Workplace;

/** The bar that stays while the report is only read, or is a part that was handed out: what may be done, and how to leave it. */
final class LockBar {
    private final Workplace workplace;
    private final Label text = PageHead.wrapped("");
    private final Button leave = new Button();
    private final HBox root;

    LockBar(Workplace workplace) {
        this.workplace = workplace;
        leave.getStyleClass().add("small");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(event -> leave());
        HBox.setHgrow(text, Priority.ALWAYS);
        root = new HBox(12, text, leave);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().addAll("notice", "lock");
        root.managedProperty().bind(root.visibleProperty());
        Following.follow(workplace, this::show, OpenReport::reportProperty, open -> open.locks().readingProperty());
        Following.follow(workplace, this::refused, open -> open.locks().refusedProperty());
    }

    /** What goes into the window. */
    Parent root() {
        return root;
    }

    private void show() {
        var isLocked = workplace.hasReport() && !workplace.open().locks().isOpen(workplace.open().report());
        root.setVisible(isLocked);
        if (isLocked) {
            var handed = workplace.open().report().handed();
            var isRead = workplace.open().locks().readingProperty().get();
            text.setText(isRead ? words("ui.lock.reading")
                    : words("ui.lock.handed", new PackageText(workplace.words()).told(handed.get())));
            leave.setText(words(isRead ? "ui.lock.edit" : "ui.lock.unlock"));
        }
    }

    private void refused() {
        if (workplace.hasReport()) {
            workplace.open().locks().refusedProperty().get().ifPresent(refusal -> {
                var handed = workplace.open().report().handed();
                workplace.notice(Notice.of(refusal.reason() == Locks.Reason.READING || handed.isEmpty() ? words("ui.lock.READING")
                        : words("ui.lock.OUTSIDE", new PackageText(workplace.words()).told(handed.get()))));
            });
        }
    }

    private void leave() {
        workplace.closeNotice();
        var open = workplace.open();
        if (open.locks().readingProperty().get()) {
            open.locks().readingProperty().set(false);
        } else {
            open.apply(Edit.set(new ReportPart.Package(Optional.empty())));
        }
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
