package com.sun.glass.ui.wide;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.headless.HeadlessApplication;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/** The headless application of JavaFX 26 with a wider screen and the key look-up that it lacks. */
final class WideApplication extends HeadlessApplication {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private Screen[] screens;

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            screens = new Screen[] {
                new Screen(
                        0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 100, 100, 1, 1, 1, 1)
            };
            setFrameBuffer(ByteBuffer.allocate(WIDTH * HEIGHT * 4));
        }
        return screens;
    }

    /** The windows draw into a buffer that the base class makes for its own screen size and shares with no getter. */
    private void setFrameBuffer(ByteBuffer buffer) {
        try {
            Field field = HeadlessApplication.class.getDeclaredField("frameBuffer");
            field.setAccessible(true);
            field.set(this, buffer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another JavaFX than the one this was written for", e);
        }
    }

    @Override
    protected int _getKeyCodeForChar(char c, int hint) {
        return switch (c) {
            case '+' -> KeyEvent.VK_PLUS;
            case '-' -> KeyEvent.VK_MINUS;
            default -> Character.isLetterOrDigit(c) ? Character.toUpperCase(c) : KeyEvent.VK_UNDEFINED;
        };
    }
}
