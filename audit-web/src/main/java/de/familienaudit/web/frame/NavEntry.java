package de.familienaudit.web.frame;

/**
 * One entry of the navigation at the side.
 *
 * @param key name that a page passes to the template as {@code aktiv}; its label is the text {@code nav.<key>}
 * @param address page, as an outcome
 * @param icon name in the sprite
 */
public record NavEntry(String key, String address, String icon) {}
