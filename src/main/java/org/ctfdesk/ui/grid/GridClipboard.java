package org.ctfdesk.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** The selection of a grid on its way to the clipboard and back. */
final class GridClipboard {
    /** On the clipboard beside the text: the block was copied from a grid of this program. */
    private static final DataFormat OWN = new DataFormat("application/x-ctf-desk-block");

    private GridClipboard() {}

    /** Puts the selection there: as text and as a table for other programs, and in full for a grid of this one. */
    static void copy(FormGrid grid, boolean withHeads) {
        GridContent shown = grid.contentProperty().get();
        GridEdits edits = grid.editsProperty().get();
        CellRange range = grid.selectionProperty().get();
        if (range == null) {
            return;
        }
        ClipboardContent clip = new ClipboardContent();
        List<List<String>> bare = ClipBlock.bare(shown, edits, range, withHeads);
        String plain = TabSeparated.write(bare);
        clip.putString(plain);
        clip.putHtml(ClipBlock.html(bare));
        if (!withHeads) {
            clip.put(OWN, ClipBlock.marked(edits, plain, TabSeparated.write(ClipBlock.of(shown, edits, range))));
        }
        Clipboard.getSystemClipboard().setContent(clip);
    }

    /** Hands what lies there to the owner, to begin at the first cell selected. */
    static void paste(FormGrid grid) {
        String text = Clipboard.getSystemClipboard().getString();
        CellRange at = grid.selectionProperty().get();
        GridEdits edits = grid.editsProperty().get();
        if (edits == null || at == null || text == null || text.isEmpty()) {
            return;
        }
        // what another program put there since carries no such mark
        Optional<ClipBlock.Own> own = ClipBlock.own(Clipboard.getSystemClipboard().getContent(OWN), text);
        List<List<String>> block = TabSeparated.read(own.map(ClipBlock.Own::full).orElse(text));
        boolean oneCell = at.equals(grid.focusRange());
        edits.paste(at.top(), at.left(), oneCell ? block : ClipBlock.fitted(block, at), own.map(ClipBlock.Own::manner));
    }
}
