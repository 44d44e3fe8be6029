/**
 * A settings file as a tree that is asked for typed values. A wrong value, a missing one and an
 * unknown key are collected as problems with file, line and path, so that all are told at once. The
 * only package that knows the YAML library.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.settings;
