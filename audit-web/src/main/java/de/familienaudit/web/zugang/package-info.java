/**
 * Pages of the slice zugang, in rooms with the names of its face: the door of the program, accounts, the Kommune, the help
 * about rights. No rule lives here.
 */
package de.familienaudit.web.zugang;
