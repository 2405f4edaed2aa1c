package de.familienaudit.shared;

/** Who may do what; implemented by the slice zugang, asked by {@link GuardInterceptor} and by the pages. */
public interface AccessTable {

    /** Whether the roles of this actor allow the action in the actor's Kommune (rule R-1). */
    boolean erlaubt(Akteur akteur, Aktion aktion);
}
