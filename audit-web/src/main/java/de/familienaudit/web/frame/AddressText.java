package de.familienaudit.web.frame;

/** What stands in the address of a page: anybody can write anything there. */
public final class AddressText {

    private AddressText() {}

    /** Without control characters and outer blanks; empty for null. */
    public static String clean(String wert) {
        return wert == null ? "" : wert.replaceAll("\\p{Cntrl}", "").strip();
    }

    /** Number of a page; 1 for what is none. */
    public static int pageNumber(String wert) {
        try {
            return wert.isEmpty() ? 1 : Integer.parseInt(wert);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
