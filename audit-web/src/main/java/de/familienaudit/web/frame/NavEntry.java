package de.familienaudit.web.frame;

import java.util.Comparator;

/**
 * One entry of the navigation at the side or of the page Verwaltung.
 *
 * @param order where it stands: lower numbers first. They count in tens, so that a new slice finds room between two others
 * @param key name of its texts; a page passes that of the navigation to the template as {@code aktiv}
 * @param address page, as an outcome
 * @param icon name in the sprite
 */
public record NavEntry(int order, String key, String address, String icon) {

    static final Comparator<NavEntry> IN_ORDER =
            Comparator.comparingInt(NavEntry::order).thenComparing(NavEntry::key);
}
