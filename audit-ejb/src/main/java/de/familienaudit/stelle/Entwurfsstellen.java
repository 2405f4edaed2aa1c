package de.familienaudit.stelle;

/**
 * Rule A-9: what drafts and their end do to the lists of Stellen. Whoever decides or discards a draft says so within that
 * step; the right to that step is enough.
 */
public interface Entwurfsstellen {

    /**
     * A draft was decided or discarded: of the Stellen that only drafts named, those of a decided one are met everywhere from
     * now on, those that another open draft names wait for it, and the rest goes.
     */
    void entwurfErledigt();
}
