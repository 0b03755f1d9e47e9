@NullMarked
package io.privet.cli.service;

import org.jspecify.annotations.NullMarked;
