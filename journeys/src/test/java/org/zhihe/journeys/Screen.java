package org.zhihe.journeys;

/** What a visitor looks at. */
public enum Screen {
    /** A small phone, held upright. */
    PHONE(360, 740),
    /** The screen on an office desk. */
    DESK(1440, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
