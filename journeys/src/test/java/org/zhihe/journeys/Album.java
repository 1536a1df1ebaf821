package org.zhihe.journeys;

import java.nio.file.Path;

/** The pictures of one journey, numbered as they are taken: {@code target/screenshots/MediationTest-07-receipt-360.png}. */
final class Album {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final String journey;
    private int pictures;

    Album(String journey) {
        this.journey = journey;
    }

    Path next(String name, Screen screen) {
        pictures++;
        return SCREENSHOTS.resolve("%s-%02d-%s-%d.png".formatted(journey, pictures, name, screen.width()));
    }

    /** What one of its people had before their eyes when a test failed. */
    Path failed(String test, int visitor) {
        return SCREENSHOTS.resolve("failed-%s-%s-%d.png".formatted(journey, test, visitor));
    }
}
