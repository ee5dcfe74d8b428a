package org.ctfdesk.ui.common;

import javafx.scene.Parent;
import org.ctfdesk.report.Report;

/**
 * Something that stands in the middle of the window. The shell lists all of them once; links in the outline, items of the
 * Report menu and the order of F6 follow from that list.
 */
public interface Page {
    /** Key of the form, which stands there first. */
    String FORM = "form";

    /** Key of the profile. */
    String PROFILE = "profile";

    /** Key of what may be left out. */
    String FLEXIBILITY = "flexibility";

    /** Key of the proof of the cell that the user is in. */
    String PROOF = "proof";

    /** What goes into the window. */
    Parent root();

    /** Takes the keys. */
    void focus();

    /** What it is called in {@link OpenReport#pageProperty()}; last part of its words under {@code ui.outline.} and {@code ui.menu.}. */
    String key();

    /** Whether the outline and the menu lead to it in that report. */
    default boolean isOffered(Report report) {
        return true;
    }

    /** Whether nothing stands beside it while it is presented on a wall. */
    default boolean isAlone() {
        return false;
    }

    /** Takes what is being typed on it and was not handed on yet. */
    default void commit() {}

    /** Takes what is being typed and leaves its field open, as where the report is saved in the middle of a text. */
    default void take() {
        commit();
    }
}
