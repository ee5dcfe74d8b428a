package org.ctfdesk.excel.book.read;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.util.HSSFColor;
import org.xml.sax.Attributes;

/**
 * A colour of type or ground.
 *
 * @param rgb three bytes, red first
 */
record Colour(int rgb) {
    static final Colour BLACK = new Colour(0);
    static final Colour WHITE = new Colour(0xFFFFFF);

    private static final int RGB = 6;
    private static final int HEX = 16;
    /** The least contrast, of light as the eye takes it, at which type is seen at all; 1 is none. */
    private static final double LEAST = 1.2;

    /**
     * As the styles of a workbook name it.
     *
     * @param usual what stands for the one that the system chooses
     * @return nothing for one of the theme that only the theme knows: nobody can say what is seen there
     */
    static Optional<Colour> of(Attributes attributes, Colour usual) {
        try {
            var rgb = attributes.getValue("rgb");
            if (rgb != null && rgb.length() >= RGB) {
                return Optional.of(new Colour(Integer.parseInt(rgb.substring(rgb.length() - RGB), HEX)));
            }
            if (attributes.getValue("indexed") != null) {
                var color = HSSFColor.getIndexHash().get(Integer.parseInt(attributes.getValue("indexed")));
                return Optional.of(color == null ? usual
                        : new Colour(color.getTriplet()[0] << 16 | color.getTriplet()[1] << 8 | color.getTriplet()[2]));
            }
            var theme = attributes.getValue("theme");
            if (theme == null) {
                return Optional.of(usual);
            }
            return isPure(attributes) && theme.matches("[01]") ? Optional.of(theme.equals("0") ? WHITE : BLACK) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The theme's white is grey where it is darkened by more than a breath, and its black where it is lightened. */
    private static boolean isPure(Attributes attributes) {
        return attributes.getValue("tint") == null || Math.abs(Double.parseDouble(attributes.getValue("tint"))) < 0.1;
    }

    /** True where type of this colour is seen on that ground. */
    boolean isSeenOn(Colour ground) {
        var one = light();
        var other = ground.light();
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= LEAST;
    }

    private double light() {
        return IntStream.range(0, 3).mapToDouble(at -> {
            var part = (rgb >> 16 - 8 * at & 0xFF) / 255.0;
            return new double[] {0.2126, 0.7152, 0.0722}[at] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }).sum();
    }
}
