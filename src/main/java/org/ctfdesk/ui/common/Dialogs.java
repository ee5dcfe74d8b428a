package org.ctfdesk.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;

/** What the program asks of the user outside its window's places; view models see no more of it than this. */
public interface Dialogs {
    /** What to do with edits that are not saved. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** A kind of file, by the last part of its key of words and its endings. */
    record FileKind(String name, List<String> endings) {}

    Optional<Path> open(List<FileKind> kinds);

    /** Files that the user chose together; none where the user thinks better of it. */
    List<Path> openSeveral(List<FileKind> kinds);

    /** A folder to write several files into. */
    Optional<Path> folder();

    Optional<Path> save(String suggested, FileKind kind);

    Unsaved unsaved(String report);

    /** A question with an answer of yes or no, both in words. */
    boolean agrees(String question, String yes, String no);

    /** What is decided; whoever closes the question has decided nothing. */
    enum Decision {
        YES,
        NO,
        NOTHING
    }

    /** A question with two answers that both do something; Escape and closing it do neither. */
    Decision decide(String question, String yes, String no);

    /** One of several; nothing where the user thinks better of it. */
    Optional<String> choose(String question, List<String> options);

    /** Something expected went wrong. */
    void tell(String title, String message);

    /** Tells what is expected to go wrong now and then; anything else is a bug, and thrown on. */
    default void fail(Exception wrong, Words words) {
        if (wrong instanceof Failure failure) {
            tell(words.of("ui.failed"), failure.told(words));
        } else if (wrong instanceof IOException unreadable) {
            tell(words.of("ui.failed"), String.valueOf(unreadable.getMessage()));
        } else {
            throw new IllegalStateException(wrong);
        }
    }
}
