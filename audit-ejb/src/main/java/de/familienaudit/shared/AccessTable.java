package de.familienaudit.shared;

/**
 * The question who may do what, as the kernel asks it: implemented over the permission table of the slice zugang, asked
 * by {@link GuardInterceptor}, by the door of the pages and by buttons.
 */
public interface AccessTable {

    /** Whether the roles of this actor allow the action in the actor's Kommune (rule R-1). */
    boolean erlaubt(Akteur akteur, String aktion);
}
