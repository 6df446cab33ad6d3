# requires: python3
# setup: pip install tensorflow-cpu
cat > t.py <<'EOF'
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf
tf.nn.sparse_softmax_cross_entropy_with_logits(labels=[1, 7], logits=tf.zeros((2, 3)))
EOF
python3 t.py
