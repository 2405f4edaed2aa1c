package de.familienaudit.vorlage.gremium;

import java.io.Serializable;

/**
 * A body to choose in a form.
 *
 * @param name the one it has now, or had last; never empty
 * @param besteht false once it was ended
 */
public record Gremiumwahl(long id, String name, boolean besteht) implements Serializable {}
