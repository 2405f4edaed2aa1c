package de.familienaudit.probelauf;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * A person who has signed in, with a form filled and not sent yet.
 *
 * @param path of the page that the form is sent to
 * @param knopf the button that is pressed
 */
record Clerk(Programmbesuch besuch, String path, Map<String, String> felder, String knopf) {

    HttpResponse<String> send() throws IOException, InterruptedException {
        return besuch.sende(path, felder, knopf);
    }
}
