package org.zhihe.portal.home;

import java.util.Arrays;
import java.util.List;
import org.zhihe.portal.filing.Way;

/** A way in as a page shows it. */
public record WayLink(String key, String href, int minutes) {
    public static List<WayLink> all() {
        return Arrays.stream(Way.values())
                .map(way -> new WayLink(way.key(), way.href(), way.minutes()))
                .toList();
    }
}
