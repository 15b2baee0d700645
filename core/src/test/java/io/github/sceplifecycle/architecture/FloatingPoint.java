package io.github.sceplifecycle.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.util.Printer;

/** Finds floating point in a class file: instructions, constants, fields, parameters, calls. */
final class FloatingPoint {

  private static final Set<String> BOXES = Set.of("java/lang/Float", "java/lang/Double");

  private FloatingPoint() {}

  /** One line for each trace of floating point. */
  static List<String> in(byte[] classFile) {
    ClassNode type = new ClassNode();
    new ClassReader(classFile).accept(type, ClassReader.SKIP_FRAMES);
    List<String> found = new ArrayList<>();
    for (FieldNode field : type.fields) {
      if (isFloating(Type.getType(field.desc))) {
        found.add(type.name + " field " + field.name);
      }
    }
    for (MethodNode method : type.methods) {
      String name = type.name + "." + method.name;
      if (mentions(method.desc)) {
        found.add(name + " signature " + method.desc);
      }
      for (AbstractInsnNode instruction : method.instructions) {
        if (isFloating(instruction)) {
          found.add(name + " instruction " + Printer.OPCODES[instruction.getOpcode()]);
        }
      }
    }
    return found;
  }

  private static boolean mentions(String descriptor) {
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      if (isFloating(argument)) {
        return true;
      }
    }
    return isFloating(Type.getReturnType(descriptor));
  }

  private static boolean isFloating(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    return element.getSort() == Type.FLOAT
        || element.getSort() == Type.DOUBLE
        || (element.getSort() == Type.OBJECT && BOXES.contains(element.getInternalName()));
  }

  private static boolean isFloating(AbstractInsnNode instruction) {
    if (instruction instanceof LdcInsnNode constant) {
      return constant.cst instanceof Float || constant.cst instanceof Double;
    }
    if (instruction instanceof MethodInsnNode call) {
      return mentions(call.desc);
    }
    if (instruction instanceof FieldInsnNode access) {
      return isFloating(Type.getType(access.desc));
    }
    if (instruction instanceof TypeInsnNode named) {
      return isFloating(Type.getObjectType(named.desc));
    }
    if (instruction instanceof IntInsnNode array && array.getOpcode() == Opcodes.NEWARRAY) {
      return array.operand == Opcodes.T_FLOAT || array.operand == Opcodes.T_DOUBLE;
    }
    return instruction.getOpcode() >= 0 && isNamedFloating(instruction.getOpcode());
  }

  /** FADD, DLOAD, I2D, F2L and so on; but not DUP, which only begins alike. */
  private static boolean isNamedFloating(int opcode) {
    String name = Printer.OPCODES[opcode];
    return !name.startsWith("DUP") && name.matches("[FD][A-Z].*|[FDIL]2[FD]|[FD]2[ILFD]");
  }
}
