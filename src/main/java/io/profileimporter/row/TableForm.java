package io.profileimporter.row;

import java.nio.charset.Charset;

/**
 * The form of a table: with it, a file of rejected rows can be written so that it reads like the
 * export that the rows came from.
 */
public record TableForm(Columns columns, char delimiter, Charset charset) {}
