/**
 * The launcher of the try-out run ({@code mvn -Prun}): a PostgreSQL out of Maven Central, the migrator, Payara Micro with
 * the one-WAR form, everything on loopback and everything stopped again at the end. The browser tests start the same
 * classes on free ports.
 *
 * <p>Nothing here is delivered: the EAR does not contain this package, and no code of the application may use it. What
 * the person at the console reads is German and ends with what to do; a stack trace is never shown.
 */
package de.familienaudit.probelauf;
