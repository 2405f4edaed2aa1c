/** Tests of the launcher that need its real PostgreSQL. */
package de.familienaudit.probelauf;
