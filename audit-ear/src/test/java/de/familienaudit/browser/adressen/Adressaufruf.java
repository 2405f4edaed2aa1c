package de.familienaudit.browser.adressen;

/**
 * One request.
 *
 * @param pfad with its parameters, without a slash at its beginning
 * @param status the answer to somebody who may open the address
 */
record Adressaufruf(String pfad, int status) {

    static final int OK = 200;
    static final int NOT_FOUND = 404;
    static final int GET_NOT_SUPPORTED = 405;
}
