package de.familienaudit.shared;

import java.util.List;

/**
 * What can be asked of one slice, and who may (rule R-1). A slice has one class that implements this, named
 * {@code <Slice>Rechte}, a bean of the container ({@code @ApplicationScoped}) with the names of its actions as constants;
 * the permission table of the slice zugang is made of all books, so that a new action is listed nowhere else.
 */
public interface Rechtebuch {

    /** Place among the books in the help, small ones first; groups stand where their first action does. */
    int rang();

    /** Every action of the slice in the order that people read; the same list every time. */
    List<Recht> rechte();
}
